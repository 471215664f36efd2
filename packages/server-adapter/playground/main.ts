import { startCallForm } from "./call-form.ts";
import { byId } from "./dom.ts";
import { startFileForm } from "./file-form.ts";
import { startKeyForm } from "./key-form.ts";
import { showModelLine } from "./model-line.ts";
import { createService } from "./service.ts";
import { startTabs } from "./tabs.ts";
import { startThemeSwitch } from "./theme-switch.ts";

const service = createService(location.pathname);
const keyForm = startKeyForm(service);
startThemeSwitch();
startTabs(document.querySelector<HTMLElement>("[role=tablist]") ?? document.body);
startCallForm(service, keyForm);
startFileForm(service, keyForm);
byId("openapi", HTMLAnchorElement).href = service.urlOf("openapi.json");
void showModelLine(service);
