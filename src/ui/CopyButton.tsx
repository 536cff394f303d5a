import { Button } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";
import { copyText } from "./copyText";
import { words } from "./words";

/** Copies a text; the icon says that it was. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [copied, setCopied] = useState<string>();
  const isCopied = copied === text;
  return (
    <Button
      size="small"
      appearance="transparent"
      icon={isCopied ? <Checkmark16Regular /> : <Copy16Regular />}
      aria-label={`${isCopied ? words.copied : words.copy}: ${label}`}
      onClick={async () => {
        if (await copyText(text)) setCopied(text);
      }}
    />
  );
}
