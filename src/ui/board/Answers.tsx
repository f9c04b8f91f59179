/** The answers of a class side by side. */
import { t } from '../../text/index.js';
import { type AnswersModel, answersOf, type BoardLook } from '../../view/index.js';
import { Part } from '../parts/Part.js';
import { Bars } from './Bars.js';

export function Answers({ look }: { look: BoardLook }) {
  const answers = answersOf(look);
  if (answers.length === 0) return null;
  return (
    <Part id="answers" title={t('board.answers')}>
      {answers.map((one) => (
        <Answer key={one.id} answer={one} />
      ))}
    </Part>
  );
}

function Answer({ answer: { text, says, bars, texts, hidden } }: { answer: AnswersModel }) {
  return (
    <section class="board-answer">
      <h3>
        <bdi>{text}</bdi>
      </h3>
      <p class="small quiet">{says}</p>
      {bars ? (
        <Bars caption={text} name={t('board.answers.option')} counted={t('board.students')} bars={bars} who />
      ) : hidden ? (
        <p>{t('board.answers.hidden')}</p>
      ) : (
        <ul class="plain board-texts">
          {texts.map((one) => (
            <li key={one.id}>
              <strong>{one.name}</strong> <bdi>{one.text}</bdi>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
