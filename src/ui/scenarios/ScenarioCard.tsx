import { Body1, Button, Caption1, Link, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ArrowTrendingDown20Regular } from "@fluentui/react-icons/svg/arrow-trending-down";
import { CalendarClock20Regular } from "@fluentui/react-icons/svg/calendar-clock";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Options20Regular } from "@fluentui/react-icons/svg/options";
import { Tag20Regular } from "@fluentui/react-icons/svg/tag";
import type { ScenarioId } from "../../sheets/scenarios";
import { words } from "../words";
import { NamedCells } from "./NamedCells";
import type { ScenarioHere } from "./useScenarios";

const icons: Record<ScenarioId, JSX.Element> = {
  assumptions: <Options20Regular />,
  halving: <ArrowTrendingDown20Regular />,
  asp: <Tag20Regular />,
  payback: <CalendarClock20Regular />,
};

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { color: tokens.colorBrandForeground1, paddingTop: "1px" },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  heading: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  built: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    marginLeft: "auto",
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
  import: { fontSize: "inherit" },
  lacks: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

export interface ScenarioCardProps {
  readonly here: ScenarioHere;
  /** The one that comes next: its button is the primary one. */
  readonly isNext: boolean;
  readonly isBuilding: boolean;
  /** Something is being written. */
  readonly busy: boolean;
  onBuild(): void;
  onShow(sheet: string, address: string): void;
  onImport(): void;
}

/** A scenario: the question that it answers, what it stands on, and its building. */
export function ScenarioCard(props: ScenarioCardProps) {
  const { here, isNext, isBuilding, busy, onBuild, onShow, onImport } = props;
  const { scenario, isBuilt, missing, namedCells } = here;
  const { id, title, answers, sheet } = scenario;
  const styles = useStyles();
  const text = words.scenarios;
  return (
    <section className={styles.card} aria-label={title}>
      <span className={styles.icon} aria-hidden>
        {icons[id]}
      </span>
      <div className={styles.body}>
        <div className={styles.heading}>
          <Subtitle2 as="h2">{title}</Subtitle2>
          {isBuilt && (
            <Caption1 className={styles.built}>
              <CheckmarkCircle16Regular aria-hidden />
              {text.built}
            </Caption1>
          )}
        </div>
        <Body1>{answers}</Body1>
        {missing ? (
          <Caption1 className={styles.lacks}>
            {text.lacks(missing)}{" "}
            <Link className={styles.import} onClick={onImport}>
              {text.import}
            </Link>
          </Caption1>
        ) : (
          namedCells.length > 0 && <NamedCells cells={namedCells} onShow={onShow} />
        )}
        <div className={styles.actions}>
          {isBuilt && (
            <Button size="small" onClick={() => onShow(sheet, "A1")} aria-label={text.showOf(title)}>
              {text.show}
            </Button>
          )}
          <Button
            size="small"
            appearance={isBuilt ? "subtle" : isNext ? "primary" : "secondary"}
            disabled={busy || missing !== ""}
            aria-label={isBuilt ? text.fillOf(title) : text.buildOf(title)}
            onClick={onBuild}
          >
            {isBuilding ? text.building : isBuilt ? text.fill : text.build}
          </Button>
        </div>
      </div>
    </section>
  );
}
