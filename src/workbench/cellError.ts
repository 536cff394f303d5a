/** Codes that a cell shows for an error. */
const codes =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|FIELD!)$/;

export const isCellError = (value: unknown): value is string => typeof value === "string" && codes.test(value);
