import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { languages } from '../messages/languages.ts';
import type { ErrorTreatment } from '../notebook/settings.ts';
import { Choice } from '../panels/ui/choice.tsx';
import { Locked } from '../panels/ui/locked.tsx';
import { useWords } from '../panels/ui/words.tsx';
import type { PageProps } from '../shell/own-page.tsx';
import { ErrorPicture } from './error-picture.tsx';
import { useSaving } from './saving.tsx';

const treatments: readonly ErrorTreatment[] = ['annotate', 'fold', 'leave'];

/** Language, and what happens to the misleading error. */
export function General({ now: { settings } }: PageProps): JSX.Element {
  const words = useWords();
  const { save } = useSaving();
  const id = useId();
  const isLanguageLocked = settings.managed.includes('language');
  // A policy may ask for a tag such as `de-AT`, which is met by `de`.
  const isListed = settings.language === 'auto' || languages.includes(settings.language);
  return (
    <>
      <div class="field narrow">
        <label for={id}>{words.say('options.language')}</label>
        <select
          id={id}
          value={settings.language}
          disabled={isLanguageLocked}
          onChange={(event) => {
            const language = event.currentTarget.value;
            save((own) => ({ ...own, language }));
          }}
        >
          <option value="auto">{words.say('options.language.auto')}</option>
          {[...languages, ...(isListed ? [] : [settings.language])].map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {nameOf(tag)}
            </option>
          ))}
        </select>
        {isLanguageLocked && <Locked />}
      </div>
      <Choice
        look="rows"
        legend={words.say('options.error.legend')}
        isLocked={settings.managed.includes('errorTreatment')}
        value={settings.errorTreatment}
        options={treatments.map((value) => ({
          value,
          label: words.say(`options.error.${value}`),
          hint: words.say(`options.error.${value}.hint`),
          picture: <ErrorPicture treatment={value} />,
        }))}
        onChange={(errorTreatment) => {
          save((own) => ({ ...own, errorTreatment }));
        }}
      />
    </>
  );
}

/** A language by its own name, so that its speakers find it. */
function nameOf(tag: string): string {
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}
