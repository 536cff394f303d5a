/** An error that the add-in's client library shows as OfficeExtension.Error. */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    readonly httpStatus: number,
    message: string,
    /** "Worksheet.getRange"; empty where the interpreter knows it better. */
    readonly location = "",
  ) {
    super(message);
    this.name = "RichApiError";
  }
}

export const itemNotFound = (location?: string) =>
  new RichApiError("ItemNotFound", 404, "The requested resource doesn't exist.", location);

export const invalidArgument = (location?: string, reason = "") =>
  new RichApiError(
    "InvalidArgument",
    400,
    `The argument is invalid or missing or has an incorrect format.${reason && ` ${reason}`}`,
    location,
  );

export const wrongShape = (location?: string) =>
  new RichApiError(
    "InvalidArgument",
    400,
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    location,
  );

export const itemAlreadyExists = (location?: string) =>
  new RichApiError("ItemAlreadyExists", 409, "A resource with the same name or identifier already exists.", location);

export const invalidOperation = (location?: string, reason = "") =>
  new RichApiError(
    "InvalidOperation",
    400,
    `The operation attempted is invalid on the object.${reason && ` ${reason}`}`,
    location,
  );

export const invalidObjectPath = () => new RichApiError("InvalidObjectPath", 400, "The object path is invalid.");

/** What Excel has and we do not emulate; the member is named, as "Worksheet.charts". */
export const notImplemented = (member: string) =>
  new RichApiError("NotImplemented", 501, `The workbench does not emulate ${member}.`, member);

export const apiNotFound = (member: string, set: string) =>
  new RichApiError(
    "ApiNotFound",
    404,
    `The API you are trying to use could not be found. It may be available in a newer version of Excel. (${member} needs ${set}.)`,
    member,
  );
