import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError, OperationDefinitionNode } from 'graphql';
import { chosenOperation, type ChosenOperation } from './chosen-operation.ts';
import type { Context } from './context.ts';

/** How an operation went. */
export interface Outcome {
  /** Undefined where the request was refused before it was known. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly errors: readonly GraphQLFormattedError[] | undefined;
}

/** What is done beside carrying an operation out, whoever carries it out. */
export interface AnswerStep {
  /** It is known what is asked for; it may still be refused. */
  readonly chosen?: (context: Context, chosen: ChosenOperation) => void;
  /** Nothing speaks against it, and its variables fit: it is carried out next. */
  readonly begins?: (context: Context, chosen: ChosenOperation) => void;
  /** Before anything of the answer leaves. */
  readonly beforeAnswer?: (context: Context, outcome: Outcome) => Promise<void> | undefined;
}

/** Steps taken together: those of one kind in their order, but nobody waits for another before an answer. */
export const together = (steps: readonly AnswerStep[]): Required<AnswerStep> => {
  const [chosen, begins, ends] = [
    steps.flatMap((step) => step.chosen ?? []),
    steps.flatMap((step) => step.begins ?? []),
    steps.flatMap((step) => step.beforeAnswer ?? []),
  ];
  return {
    chosen: (...at) => {
      for (const step of chosen) step(...at);
    },
    begins: (...at) => {
      for (const step of begins) step(...at);
    },
    beforeAnswer: (...at) => {
      const waiting: Promise<void>[] = [];
      for (const step of ends) {
        const wait = step(...at);
        if (wait) waiting.push(wait);
      }
      return waiting.length > 1 ? Promise.all(waiting).then(() => undefined) : waiting[0];
    },
  };
};

/** Takes the steps of whatever Apollo answers. */
export const stepsPlugin = (steps: Required<AnswerStep>): ApolloServerPlugin<Context> => ({
  requestDidStart: () => {
    let chosen: ChosenOperation | undefined;
    return Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request: { variables = {} }, contextValue }) => {
        // Apollo's types leave out that there may be none of that name.
        const named = operation as OperationDefinitionNode | undefined;
        chosen = named && chosenOperation({ schema, document, operation: named, variables });
        if (chosen) steps.chosen(contextValue, chosen);
        return Promise.resolve();
      },
      // Before one that carries operations out in Apollo's place.
      responseForOperation: ({ contextValue }) => {
        if (chosen?.coerced) steps.begins(contextValue, chosen);
        return Promise.resolve(null);
      },
      willSendResponse: async ({ contextValue, operation, response: { body } }) =>
        steps.beforeAnswer(contextValue, { operation, errors: body.kind === 'single' ? body.singleResult.errors : undefined }),
    });
  },
});
