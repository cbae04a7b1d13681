/** Browser side: server-rendered pages of Partner Center, which only need the common controls. */
import { controls, startPage } from '../controls.ts';
import { need, setHtml } from '../dom.ts';

let markup = '';
const replica = controls({ rerender: draw });
startPage(replica, () => {
  markup ||= need('#productWeb').innerHTML;
  if (replica.options.rerender > 0) draw();
});

function draw(): void {
  markup ||= need('#productWeb').innerHTML;
  setHtml(need('#productWeb'), markup);
}
