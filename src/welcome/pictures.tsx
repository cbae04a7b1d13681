/** The three pictures of the welcome page. Drawn in the colours of the page; their captions say what they show. */
import type { ComponentChildren, JSX } from 'preact';

/** An error of a portal, and our panel right below it. */
export function BesidePicture(): JSX.Element {
  return (
    <Frame>
      <Window x={12} y={10} width={256} height={140} />
      <path class="faint" d="M28 42h120M28 54h80" />
      <rect class="theirs" x="28" y="66" width="224" height="24" rx="2" />
      <path class="cross" d="M37 75l6 6M43 75l-6 6" />
      <path class="faint" d="M54 74h150M54 82h110" />
      <rect class="ours" x="28" y="96" width="224" height="42" rx="3" />
      <rect class="accent" x="28" y="96" width="5" height="42" />
      <path class="tick" d="M42 109l5 5 9-10" />
      <path class="strong" d="M66 108h120" />
      <path class="faint" d="M66 118h160" />
      <rect class="accent" x="66" y="124" width="52" height="8" rx="2" />
    </Frame>
  );
}

/** A balance on one portal, carried over in the notebook to another portal that hides it. */
export function RememberPicture(): JSX.Element {
  return (
    <Frame>
      <Window x={8} y={16} width={92} height={76} />
      <path class="faint" d="M20 46h50" />
      <rect class="track" x="20" y="56" width="68" height="8" rx="4" />
      <rect class="accent" x="20" y="56" width="44" height="8" rx="4" />
      <path class="faint" d="M20 74h36" />
      <Window x={180} y={16} width={92} height={76} />
      <path class="faint dotted" d="M192 46h50M192 60h68M192 74h36" />
      <path class="flow" d="M56 98c4 22 24 30 44 30M224 98c-4 22-24 30-44 30" />
      <path class="flow" d="M218 108l6-12 8 10" />
      <rect class="ours" x="104" y="100" width="72" height="52" rx="3" />
      <rect class="accent" x="104" y="100" width="8" height="52" />
      <path class="strong" d="M122 114h40" />
      <rect class="track" x="122" y="124" width="44" height="6" rx="3" />
      <rect class="accent" x="122" y="124" width="28" height="6" rx="3" />
      <path class="faint" d="M122 140h30" />
    </Frame>
  );
}

/** The popup below its toolbar button, with an answer. */
export function AskPicture(): JSX.Element {
  return (
    <Frame>
      <rect class="paper" x="8.5" y="10.5" width="263" height="22" rx="3" />
      <rect class="ground" x="20" y="16" width="176" height="11" rx="5" />
      <circle class="mark" cx="220" cy="20" r="5" />
      <path class="mark" d="M224 24l5 5" />
      <path class="faint" d="M246 22h12" />
      <path class="ours" d="M220 38l-7 8h14z" />
      <rect class="ours" x="96" y="44" width="152" height="108" rx="3" />
      <rect class="field" x="108" y="56" width="128" height="18" rx="2" />
      <path class="strong" d="M116 65h64" />
      <rect class="paper" x="108.5" y="84.5" width="127" height="56" rx="3" />
      <rect class="accent" x="108" y="84" width="4" height="57" />
      <path class="tick" d="M120 98l5 5 9-10" />
      <path class="strong" d="M144 98h72" />
      <path class="faint" d="M144 108h80" />
      <path class="faint" d="M120 124h104" />
      <circle class="accent" cx="184" cy="124" r="4" />
    </Frame>
  );
}

function Frame({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return (
    <svg class="picture" viewBox="0 0 280 160" fill="none" aria-hidden="true">
      {children}
    </svg>
  );
}

interface WindowProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A browser window with its bar. */
function Window({ x, y, width, height }: WindowProps): JSX.Element {
  return (
    <>
      <rect class="paper" x={x + 0.5} y={y + 0.5} width={width - 1} height={height - 1} rx="3" />
      <path class="bar-line" d={`M${x} ${y + 16.5}h${width}`} />
      <circle class="dot" cx={x + 9} cy={y + 8} r="2.5" />
      <circle class="dot" cx={x + 17} cy={y + 8} r="2.5" />
      <circle class="dot" cx={x + 25} cy={y + 8} r="2.5" />
    </>
  );
}
