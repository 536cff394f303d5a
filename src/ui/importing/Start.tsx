import {
  Button,
  Caption1,
  Field,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { DocumentArrowUpRegular } from "@fluentui/react-icons/svg/document-arrow-up";
import { LockClosed16Regular } from "@fluentui/react-icons/svg/lock-closed";
import { type DragEvent, useRef, useState } from "react";
import type { Library, LibraryCall } from "../library";
import { endings } from "../../source/text";
import { words } from "../words";
import { callTitle } from "./callTitle";
import type { Import } from "./useImport";

const useStyles = makeStyles({
  page: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalM}`,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    textAlign: "center",
  },
  over: { border: `1px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  icon: { color: tokens.colorBrandForeground1, fontSize: "32px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyle: "none" },
  call: {
    width: "100%",
    maxWidth: "none",
    justifyContent: "flex-start",
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    minHeight: "36px",
  },
  callTitle: {
    flex: 1,
    textAlign: "left",
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  detail: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  privacy: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginTop: "auto",
    paddingTop: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground3,
  },
});

/** The ways to a call: drop or choose a file, paste, or start from what comes with the add-in. */
export function Start({ importing, library }: { importing: Import; library: Library }) {
  const styles = useStyles();
  const [pasting, setPasting] = useState(false);
  const text = words.start;
  const { session } = importing;
  return (
    <div className={styles.page}>
      <Subtitle2 as="h2">{text.title}</Subtitle2>
      {importing.refusal && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{importing.refusal}</MessageBarBody>
        </MessageBar>
      )}
      {session && (
        <Button appearance="primary" onClick={importing.resume}>
          {text.resume(callTitle(session.call.document))}
        </Button>
      )}
      {pasting ? (
        <Paste onRead={importing.openText} onCancel={() => setPasting(false)} />
      ) : (
        <Drop onFile={importing.openFile} onPaste={() => setPasting(true)} />
      )}
      {library.length > 0 && (
        <>
          <Caption1 className={styles.quiet}>{text.library}</Caption1>
          <ul className={styles.list}>
            {library.map((call) => (
              <li key={call.id}>
                <LibraryButton call={call} onOpen={() => importing.openLibrary(call)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Caption1 className={styles.privacy}>
        <LockClosed16Regular aria-hidden />
        {text.privacy}
      </Caption1>
    </div>
  );
}

function LibraryButton({ call, onOpen }: { call: LibraryCall; onOpen(): void }) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      className={styles.call}
      icon={<ChevronRight16Regular />}
      iconPosition="after"
      onClick={onOpen}
    >
      <span className={styles.callTitle}>{call.title}</span>
      <span className={styles.detail}>{call.detail}</span>
    </Button>
  );
}

function Drop({ onFile, onPaste }: { onFile(file: File): void; onPaste(): void }) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drag = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <div
      className={mergeClasses(styles.drop, over && styles.over)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
      }}
    >
      <DocumentArrowUpRegular className={styles.icon} aria-hidden />
      <span>{over ? words.start.dropNow : words.start.drop}</span>
      <Caption1 className={styles.quiet}>{words.start.kinds}</Caption1>
      <div className={styles.buttons}>
        <Button onClick={() => chooser.current?.click()}>{words.start.choose}</Button>
        <Button onClick={onPaste}>{words.start.paste}</Button>
      </div>
      <input
        ref={chooser}
        type="file"
        accept={endings.join()}
        hidden
        aria-label={words.start.choose}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file) onFile(file);
        }}
      />
    </div>
  );
}

function Paste({ onRead, onCancel }: { onRead(text: string): void; onCancel(): void }) {
  const styles = useStyles();
  const [text, setText] = useState("");
  return (
    <>
      <Field label={words.start.pasteLabel} hint={words.start.pasteHint}>
        <Textarea rows={9} resize="vertical" value={text} onChange={(_, { value }) => setText(value)} autoFocus />
      </Field>
      <div className={mergeClasses(styles.buttons)} style={{ justifyContent: "flex-start", marginTop: 0 }}>
        <Button appearance="primary" disabled={text.trim() === ""} onClick={() => onRead(text)}>
          {words.start.read}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </>
  );
}
