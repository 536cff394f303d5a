import type { RequirementSets } from "./requirements";

/** One activation of the add-in in the pane. */
export interface Activation {
  /** New for each: the client keeps settings under it in the session's storage. */
  readonly conversation: string;
  /** The id of the manifest. */
  readonly addIn: string;
  /** Origin of the page that hosts the pane. */
  readonly hostOrigin: string;
}

const locale = "en-US";
/** Shared app with custom functions. */
const hostFlags = 3;

/** What the client reads from its window's name before anything else. Without "disableLogging" it loads telemetry. */
export const windowName = ({ conversation, addIn, hostOrigin }: Activation) =>
  JSON.stringify({
    baseFrameName: `pane-${conversation}`,
    hostInfo: ["Excel", "Web", "16.01", locale, conversation, "", "disableLogging", hostFlags].join("$"),
    xdmInfo: [conversation, addIn, hostOrigin].join("|"),
    serializerVersion: "1",
  });

const [excelOnTheWeb, version, editMode, reopened, taskPane, shownAsPane] = [16, 16, 1, 1, 1, 2];

/** Sets that the client asks for by names of its own: arrays as results of functions, and batches. */
const internalSets: RequirementSets = { CustomFunctions: "1.9", RichApiRuntime: "1.1" };

/** The answer to the client's first question: where it is, and what the host can do. */
export const appContext = (
  { conversation, addIn, hostOrigin }: Activation,
  requirementSets: RequirementSets,
  settings: readonly (readonly [key: string, json: string])[],
) => ({
  _id: addIn,
  _appName: excelOnTheWeb,
  _appVersion: version,
  _appMinorVersion: 1,
  _appUILocale: locale,
  _dataLocale: locale,
  _docUrl: `${hostOrigin}/Book1.xlsx`,
  _clientMode: editMode,
  _settings: settings,
  _reason: reopened,
  _osfControlType: taskPane,
  _eToken: "",
  _correlationId: conversation,
  _appInstanceId: conversation,
  _requirementMatrix: JSON.stringify({ ...requirementSets, ...internalSets }),
  _hostFullVersion: "16.0.17928.20000",
  _initialDisplayMode: shownAsPane,
  _appDomains: [hostOrigin],
  _featureGates: {},
});
