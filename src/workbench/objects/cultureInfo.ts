import { HostObject } from "../hostObject";

class NumberFormatInfo extends HostObject {
  readonly className = "NumberFormatInfo";
  readonly currencySymbol = "$";
  readonly numberDecimalSeparator = ".";
  readonly numberGroupSeparator = ",";
}

/** The workbench writes and reads as in the United States. */
export class CultureInfo extends HostObject {
  readonly className = "CultureInfo";
  readonly name = "en-US";
  readonly numberFormat = new NumberFormatInfo();
}
