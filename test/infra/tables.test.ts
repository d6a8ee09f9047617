/** The local tables are made from the same data as the deployed ones. */
import { expect, test } from 'vitest'
import { createTableInput, keysTable, mainTable } from '../../infra/tables.ts'

test('the main table, as a request', () => {
  expect(createTableInput(mainTable, 'main')).toEqual({
    TableName: 'main',
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: ['pk', 'sk', 'duePk', 'dueAt', 'inboxPk', 'inboxSk'].map((AttributeName) => ({
      AttributeName,
      AttributeType: 'S',
    })),
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: 'due',
        KeySchema: [
          { AttributeName: 'duePk', KeyType: 'HASH' },
          { AttributeName: 'dueAt', KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['class'] },
      },
      {
        IndexName: 'inbox',
        KeySchema: [
          { AttributeName: 'inboxPk', KeyType: 'HASH' },
          { AttributeName: 'inboxSk', KeyType: 'RANGE' },
        ],
        Projection: {
          ProjectionType: 'INCLUDE',
          NonKeyAttributes: ['code', 'language', 'urgency', 'team', 'holder', 'waitingSince', 'contact', 'expiresAt'],
        },
      },
    ],
  })
})

test('the keys table has one key and no index', () => {
  expect(createTableInput(keysTable, 'keys')).toEqual({
    TableName: 'keys',
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  })
})

test('no index shows a body or a number', () => {
  const shown = mainTable.indexes.flatMap(({ include }) => include)
  expect(shown.filter((name) => /body|number|phone|address/i.test(name))).toEqual([])
})
