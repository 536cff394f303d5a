import { HostObject } from "./hostObject";

/** Start-up notice of the shared runtime; nothing has to be done. */
export class AddinInternalService extends HostObject {
  readonly className = "AddinInternalService";

  NotifyActionHandlerReady() {}
}

/** Whether the pane is shown: "Visible" or "Hidden" as the numbers of the wire. */
export class AppRuntimeService extends HostObject {
  readonly className = "AppRuntimeService";

  constructor(private readonly state: RuntimeState) {
    super();
  }

  SetAppRuntimeState(visibility: unknown) {
    this.state.visibility = visibility;
  }
  GetAppRuntimeState() {
    return this.state.visibility;
  }
}

/** Whether the add-in starts with the document. */
export class AppRuntimePersistenceService extends HostObject {
  readonly className = "AppRuntimePersistenceService";

  constructor(private readonly state: RuntimeState) {
    super();
  }

  SetAppRuntimeStartState(start: unknown) {
    this.state.start = start;
  }
  GetAppRuntimeStartState() {
    return this.state.start;
  }
}

export interface RuntimeState {
  visibility: unknown;
  start: unknown;
}

/** Ribbon controls by id; whether they are enabled is remembered. */
export class DynamicRibbon extends HostObject {
  readonly className = "DynamicRibbon";

  constructor(private readonly enabled: Map<string, boolean>) {
    super();
  }

  GetButton(id: string) {
    return new RibbonControl(this.enabled, id);
  }
  GetTab(id: string) {
    return new RibbonControl(this.enabled, id);
  }
}

class RibbonControl extends HostObject {
  readonly className = "RibbonControl";

  constructor(
    private readonly states: Map<string, boolean>,
    readonly Id: string,
  ) {
    super();
  }

  get Enabled() {
    return this.states.get(this.Id) ?? true;
  }
  set Enabled(enabled: boolean) {
    this.states.set(this.Id, enabled);
  }
  SetVisibility(visible: boolean) {
    this.states.set(`${this.Id} visible`, visible);
  }
}
