/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Dashboard {\n    me {\n      id\n      person {\n        id\n        name {\n          full\n        }\n        policy {\n          id\n          enp\n          type\n          status\n          insurer {\n            id\n            name\n            hotline\n          }\n        }\n        attachments {\n          id\n          area\n          status\n          clinic {\n            id\n            name\n            phone\n            inFer\n          }\n        }\n        appointments(filter: { upcoming: true }, first: 1) {\n          nodes {\n            id\n            startsAt\n            doctor {\n              id\n              name {\n                full\n              }\n              specialty {\n                name\n              }\n            }\n            clinic {\n              id\n              name\n            }\n          }\n        }\n        medicalRecord {\n          ... on MedicalRecord {\n            id\n            sections {\n              kind\n              title\n              documentCount\n            }\n          }\n          ... on Refusal {\n            code\n            message\n          }\n        }\n      }\n    }\n  }\n": typeof types.DashboardDocument,
};
const documents: Documents = {
    "\n  query Dashboard {\n    me {\n      id\n      person {\n        id\n        name {\n          full\n        }\n        policy {\n          id\n          enp\n          type\n          status\n          insurer {\n            id\n            name\n            hotline\n          }\n        }\n        attachments {\n          id\n          area\n          status\n          clinic {\n            id\n            name\n            phone\n            inFer\n          }\n        }\n        appointments(filter: { upcoming: true }, first: 1) {\n          nodes {\n            id\n            startsAt\n            doctor {\n              id\n              name {\n                full\n              }\n              specialty {\n                name\n              }\n            }\n            clinic {\n              id\n              name\n            }\n          }\n        }\n        medicalRecord {\n          ... on MedicalRecord {\n            id\n            sections {\n              kind\n              title\n              documentCount\n            }\n          }\n          ... on Refusal {\n            code\n            message\n          }\n        }\n      }\n    }\n  }\n": types.DashboardDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Dashboard {\n    me {\n      id\n      person {\n        id\n        name {\n          full\n        }\n        policy {\n          id\n          enp\n          type\n          status\n          insurer {\n            id\n            name\n            hotline\n          }\n        }\n        attachments {\n          id\n          area\n          status\n          clinic {\n            id\n            name\n            phone\n            inFer\n          }\n        }\n        appointments(filter: { upcoming: true }, first: 1) {\n          nodes {\n            id\n            startsAt\n            doctor {\n              id\n              name {\n                full\n              }\n              specialty {\n                name\n              }\n            }\n            clinic {\n              id\n              name\n            }\n          }\n        }\n        medicalRecord {\n          ... on MedicalRecord {\n            id\n            sections {\n              kind\n              title\n              documentCount\n            }\n          }\n          ... on Refusal {\n            code\n            message\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Dashboard {\n    me {\n      id\n      person {\n        id\n        name {\n          full\n        }\n        policy {\n          id\n          enp\n          type\n          status\n          insurer {\n            id\n            name\n            hotline\n          }\n        }\n        attachments {\n          id\n          area\n          status\n          clinic {\n            id\n            name\n            phone\n            inFer\n          }\n        }\n        appointments(filter: { upcoming: true }, first: 1) {\n          nodes {\n            id\n            startsAt\n            doctor {\n              id\n              name {\n                full\n              }\n              specialty {\n                name\n              }\n            }\n            clinic {\n              id\n              name\n            }\n          }\n        }\n        medicalRecord {\n          ... on MedicalRecord {\n            id\n            sections {\n              kind\n              title\n              documentCount\n            }\n          }\n          ... on Refusal {\n            code\n            message\n          }\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;