import { invalidArgument, itemNotFound } from "./richApiError";

/** Reads XML as the browser's DOMParser does. */
export interface XmlParser {
  parseFromString(text: string, type: "application/xml"): Document;
}

/** The custom XML parts of the workbook by id, "{GUID}". */
export class CustomXmlStore {
  private readonly texts = new Map<string, string>();
  private count = 0;

  constructor(private readonly parser: XmlParser) {}

  ids(): string[] {
    return [...this.texts.keys()];
  }

  has(id: string): boolean {
    return this.texts.has(id);
  }

  add(xml: string): string {
    this.namespaceOf(xml);
    const id = `{00000000-0000-4000-8000-${String(++this.count).padStart(12, "0")}}`;
    this.texts.set(id, xml);
    return id;
  }

  get(id: string): string {
    const xml = this.texts.get(id);
    if (xml === undefined) throw itemNotFound("CustomXmlPart");
    return xml;
  }

  set(id: string, xml: string): void {
    this.get(id);
    this.namespaceOf(xml);
    this.texts.set(id, xml);
  }

  remove(id: string): void {
    this.get(id);
    this.texts.delete(id);
  }

  namespace(id: string): string {
    return this.namespaceOf(this.get(id));
  }

  /** Refuses what is not well-formed. */
  private namespaceOf(xml: unknown): string {
    if (typeof xml !== "string") throw invalidArgument("CustomXmlPart", "XML text is needed.");
    const document = this.parser.parseFromString(xml, "application/xml");
    if (document.getElementsByTagName("parsererror").length > 0)
      throw invalidArgument("CustomXmlPart", "The XML is not well-formed.");
    return document.documentElement.namespaceURI ?? "";
  }
}
