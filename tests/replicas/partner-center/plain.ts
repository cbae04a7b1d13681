/** Browser side: server-rendered pages of Partner Center, which only need the common controls. */
import { controls, startPage } from "../controls.ts";
import { need, setHtml } from "../dom.ts";

let markup = "";
controls({ rerender: draw });
startPage(() => {
  markup ||= need("#productWeb").innerHTML;
  if (window.replica.options.rerender > 0) draw();
});

function draw(): void {
  markup ||= need("#productWeb").innerHTML;
  setHtml(need("#productWeb"), markup);
}
