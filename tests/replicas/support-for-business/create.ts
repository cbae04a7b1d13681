/** Browser side: starts the request form of Support for Business. */
import { controls, startPage } from '../controls.ts';
import { need } from '../dom.ts';
import { drawRequestForm } from './form.ts';

const replica = controls({ rerender: draw });
startPage(replica, draw);

function draw(): void {
  drawRequestForm(need('.request-form'), replica.options);
}
