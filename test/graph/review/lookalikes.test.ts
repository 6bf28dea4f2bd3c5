import { expect, test } from 'vitest'
import { normaliseName } from '#graph/names.ts'
import { latinLooks } from '#graph/review/lookalikes.ts'

test.each([
  ['Мicrosoft', 'microsoft'],
  ['ΝVΙDΙΑ', 'nvidia'],
  ['Νvidia', 'nvidia'],
  ['АРРLЕ', 'apple'],
  ['Аррlе', 'apple'],
  ['Gооglе', 'google'],
  ['ΗSΒC', 'hsbc'],
  ['Вank оf Аmеriса', 'bank of america'],
])('%s looks like %s', (name, look) => {
  expect(latinLooks(normaliseName(name))).toContain(look)
})

test.each(['Microsoft', 'Nestlé', 'Яндекс', 'Рога и Копыта', '株式会社', 'Citroën', 'Ørsted'])(
  '%s looks like itself',
  (name) => {
    expect(latinLooks(normaliseName(name))).toEqual([])
  },
)
