/** Rules of our own for Redocly, which tells the file and line that breaks them. */
import { basename } from 'node:path';
import type { Location, UserContext } from '@redocly/openapi-core';
import xKeys from '../meta/x-keys.schema.json' with { type: 'json' };
import { kebabName } from '../generator/text.ts';

type Node = Record<string, unknown>;
type Visit = (node: Node, context: UserContext) => void;

const allowedXKeys = Object.keys(xKeys.properties);

/** A file of an operation has its name: `create-hold.yaml` for `createHold`. */
function operationFile(): { Operation: Visit } {
  return {
    Operation(operation, { location, report }) {
      const expected = `${kebabName(String(operation['operationId']))}.yaml`;
      const came = basename(location.source.absoluteRef);
      if (came !== expected)
        report({
          message: `expected the file ${expected} for ${String(operation['operationId'])}, came ${came}`,
          location: location.child('operationId'),
        });
    },
  };
}

/** What is asked for is written out: an unknown member is refused, so that a misspelt one is not lost. */
function closedRequest(): { RequestBody: { Schema: Visit } } {
  return {
    RequestBody: {
      Schema(schema, { location, rawLocation, report }) {
        if (!isObject(schema) || isClosed(schema) || isBranch(rawLocation)) return;
        report({
          message: 'expected additionalProperties or unevaluatedProperties to be false in a request, came neither',
          location,
        });
      },
    },
  };
}

function isObject(schema: Node): boolean {
  return schema['type'] === 'object' || schema['properties'] !== undefined;
}

function isClosed(schema: Node): boolean {
  if (typeof schema['additionalProperties'] === 'object' && schema['propertyNames'] !== undefined) return true;
  return schema['additionalProperties'] === false || schema['unevaluatedProperties'] === false;
}

/** A branch may be closed from around it; the generator's lint, which sees the whole, judges those. */
function isBranch(location: Location): boolean {
  return /\/(allOf|anyOf|oneOf)\/\d+$/.test(location.pointer);
}

/** A type that has a name can be spoken of: objects stand in openapi/v1/schemas. */
function noInlineObjects(): { Operation: { Schema: Visit } } {
  return {
    Operation: {
      Schema(schema, { location, report }) {
        const inOperation = location.source.absoluteRef.includes('/operations/');
        if (inOperation && isObject(schema))
          report({ message: 'expected a $ref to openapi/v1/schemas for an object, came the object itself', location });
      },
    },
  };
}

/** Keys of our own each have a schema, in openapi/meta/x-keys.schema.json. */
function knownXKeys(): { any: { enter: Visit } } {
  return {
    any: {
      enter(node, { location, report }) {
        if (typeof node !== 'object' || node === null) return;
        for (const key of Object.keys(node)) {
          if (!key.startsWith('x-') || allowedXKeys.includes(key)) continue;
          report({
            message: `expected ${allowedXKeys.join(' or ')}, came ${key}`,
            location: location.child(key).key(),
          });
        }
      },
    },
  };
}

export default function plugin() {
  return {
    id: 'oat',
    rules: {
      oas3: {
        'operation-file': operationFile,
        'closed-request': closedRequest,
        'no-inline-objects': noInlineObjects,
        'known-x-keys': knownXKeys,
      },
    },
  };
}
