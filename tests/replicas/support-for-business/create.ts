/** Browser side: starts the request form of Support for Business. */
import { controls, startPage } from "../controls.ts";
import { need } from "../dom.ts";
import { drawRequestForm } from "./form.ts";

const { options } = controls({ rerender: draw });
startPage(draw);

function draw(): void {
  drawRequestForm(need(".request-form"), options);
}
