import { expect, it } from 'vitest';
import { worldOfFile } from '../setup/index.ts';

const world = await worldOfFile();
const mutation = 'mutation ($input: SubmitFeedbackInput!) { submitFeedback(input: $input) { accepted } }';
const rows = async (): Promise<string> => (await fetch(`${new URL(world.endpoint).origin}/sandbox/worlds/${world.id}/export`)).text();

it('is taken without signing in, and of whoever is signed in nothing is kept', async () => {
  const input = { text: 'Кнопка «Записаться» не нажимается', page: '/doctors' };
  expect((await world.anonymous().send(mutation, { input })).data).toEqual({ submitFeedback: { accepted: true } });
  expect((await world.as('maria').send(mutation, { input: { ...input, text: 'Не видно расписания' } })).data).toEqual({
    submitFeedback: { accepted: true },
  });
  const text = await rows();
  expect(text).toContain('Не видно расписания');
  expect(text).not.toContain('Мария');
});

it.each([
  [{ text: '', page: '/' }, 'input.text: ожидается от 1 до 5000 знаков'],
  [{ text: 'x'.repeat(5_001), page: '/' }, 'input.text: ожидается от 1 до 5000 знаков'],
  [{ text: 'Ошибка', page: ' ' }, 'input.page: ожидается от 1 до 500 знаков'],
  [{ text: 'Ошибка', page: 'x'.repeat(501) }, 'input.page: ожидается от 1 до 500 знаков'],
])('says what was expected: %#', async (input, expected) => {
  const { errors } = await world.anonymous().send(mutation, { input });
  expect(errors?.[0]?.message).toContain(expected);
});

it('takes the longest text', async () => {
  const { data } = await world.anonymous().send(mutation, { input: { text: 'x'.repeat(5_000), page: 'y'.repeat(500) } });
  expect(data).toEqual({ submitFeedback: { accepted: true } });
});
