import { check } from '#features/easy-work/index.ts'
import {
  danishNow,
  type TranslationLanguage,
  type TranslationWords,
  writeTranslation,
} from '#features/translations/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { type Actor, perform, type Work } from '#platform/work.ts'
import { mona } from './moderation.ts'
import { storyPeople } from './people.ts'

const english: TranslationWords = {
  title: 'New in town',
  summary: 'Take a walk around town, and hear where things happen.',
  visit:
    'Amal meets you. Amal stands by the door a quarter of an hour before, with a yellow scarf. Just say hello.\nYou get a seat. There is a chair for you, and coffee and tea.\nYou see how it goes. Nobody asks you to speak up. Ask when you feel like it.\nYou leave when you like. You are just as welcome next time.',
  meeting: 'Amal stands by the door a quarter of an hour before, with a yellow scarf.',
  bring: 'Tell us what your old town did better.',
}

const arabic: TranslationWords = {
  title: 'جديد في المدينة',
  summary: 'تجول معنا في المدينة، واعرف أين تقام اللقاءات.',
  visit:
    'أمل تستقبلك. تقف أمل عند الباب قبل الموعد بربع ساعة وترتدي وشاحاً أصفر. يكفي أن تقول مرحباً.\nلك مكان معنا. هناك كرسي لك، وقهوة وشاي.\nترى كيف تسير الأمور. لن يطلب منك أحد أن تتكلم. اسأل متى شئت.\nتغادر متى أردت. ونرحب بك في المرة القادمة أيضاً.',
  meeting: 'تقف أمل عند الباب قبل الموعد بربع ساعة وترتدي وشاحاً أصفر.',
  bring: 'احكِ لنا ما الذي كان أفضل في مدينتك القديمة.',
}

const ukrainian: TranslationWords = {
  title: 'Нові в місті',
  summary: 'Пройдіться містом і дізнайтеся, де що відбувається.',
  visit:
    'Амаль зустріне вас. Вона стоїть біля дверей за чверть години до початку, у жовтому шарфі. Просто привітайтеся.\nДля вас є місце. Є вільний стілець, кава й чай.\nВи побачите, як усе відбувається. Ніхто не просить говорити вголос. Запитуйте, коли захочете.\nВи йдете, коли захочете. Наступного разу вам так само раді.',
  meeting: 'Амаль стоїть біля дверей за чверть години до початку, у жовтому шарфі.',
  bring: 'Розкажіть, що у вашому старому місті було краще.',
}

/** Amal says what she invites to in three languages; two have been read by another, one waits. */
export async function someTranslate(outside: Outside): Promise<void> {
  const { db, now } = outside
  const { id: invitationId, danish } = await db
    .selectFrom('invitation')
    .select(['id', danishNow.as('danish')])
    .where('title', '=', 'Ny i byen')
    .executeTakeFirstOrThrow()
  const { amal, kim } = storyPeople
  await isRead('en', english, kim)
  await isRead('ar', arabic, mona)
  await does(amal, 1, (work) =>
    writeTranslation(work, { invitationId, danish, language: 'uk', words: ukrainian }),
  )

  async function isRead(language: TranslationLanguage, words: TranslationWords, reader: Actor) {
    const written = { invitationId, danish, language, words }
    await does(amal, 4, (work) => writeTranslation(work, written))
    const { id } = await db
      .selectFrom('translation')
      .select('id')
      .where('language', '=', language)
      .executeTakeFirstOrThrow()
    await does(reader, 3, (work) => check(work, id, { ...words, danish, answer: 'same' }))
  }

  function does<T>(person: Actor, days: number, task: (work: Work) => Promise<T>) {
    return perform({ ...outside, now: () => now().subtract({ hours: 24 * days }) }, person, task)
  }
}
