import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../../panels/ui/words.tsx';
import { browser } from '../../platform/browser.ts';
import type { PageSketch } from '../../platform/protocol.ts';
import { askSketch } from './ask-sketch.ts';
import { reportText } from './report-text.ts';

/**
 * "Report this page": shows a sketch of the page in front without what is private about it, to be read, copied and
 * passed on by the user. Nothing is asked of the page before the user asks for it, and nothing is sent anywhere.
 */
export function ReportPage(): JSX.Element {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="report">
      <button
        type="button"
        class="plain"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {words.say('report.open')}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Report />}
      </div>
    </div>
  );
}

function Report(): JSX.Element {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [sketches, setSketches] = useState<readonly PageSketch[]>();
  const [done, setDone] = useState<'copied' | 'not-copied'>();
  useEffect(() => askSketch(setSketches), []);

  if (!sketches) return <p role="status">{words.say('report.asking')}</p>;
  if (sketches.length === 0) return <p role="status">{words.say('report.nobody')}</p>;
  const text = reportText(sketches, browser.runtime.getManifest().version);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setDone('copied');
    } catch {
      // Where the browser does not allow it, the user copies by hand: the text is selected for that.
      field.current?.select();
      setDone('not-copied');
    }
  };
  return (
    <div class="field">
      <p class="soft">{words.say('report.what')}</p>
      <label for={id}>{words.say('report.label')}</label>
      <textarea
        id={id}
        ref={field}
        class="report-text"
        dir="ltr"
        lang="en"
        rows={10}
        readOnly
        spellcheck={false}
        value={text}
      />
      <div class="asked">
        <button type="button" class="second" onClick={() => void copy()}>
          {words.say('report.copy')}
        </button>
        <span role="status">{done && words.say(`report.${done}`)}</span>
      </div>
      <p class="hint">{words.say('report.then')}</p>
    </div>
  );
}
