import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { Mark } from "./Mark";
import { type ThemeChoice, themeChoices } from "./theme";
import { words } from "./words";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalL}`,
  },
  title: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    margin: 0,
  },
  call: {
    marginLeft: "auto",
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

export interface HeaderProps {
  /** "CAN · Q2 2024" */
  readonly call: string | undefined;
  readonly theme: ThemeChoice;
  onTheme(choice: ThemeChoice): void;
  onAbout(): void;
  onOpenCall(): void;
}

/** Title, the call that is open, and the menu. */
export function Header({ call, theme, onTheme, onAbout, onOpenCall }: HeaderProps) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <Mark />
      <h1 className={styles.title}>{words.product}</h1>
      <span className={styles.call}>{call}</span>
      <Menu
        checkedValues={{ theme: [theme] }}
        onCheckedValueChange={(_, { checkedItems }) => onTheme(checkedItems[0] as ThemeChoice)}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={words.menu.label} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={onOpenCall}>{words.menu.openCall}</MenuItem>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{words.menu.theme}</MenuGroupHeader>
              {themeChoices.map((choice) => (
                <MenuItemRadio key={choice} name="theme" value={choice}>
                  {words.menu.themes[choice]}
                </MenuItemRadio>
              ))}
            </MenuGroup>
            <MenuDivider />
            <MenuItem onClick={onAbout}>{words.menu.about}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}
