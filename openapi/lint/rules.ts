/** Rules of our own for Redocly, which tells the file and line that breaks them. */
import { basename } from 'node:path';
import type { Location, UserContext } from '@redocly/openapi-core';
import xKeys from '../meta/x-keys.schema.json' with { type: 'json' };
import { subschemas } from '../generator/schema-walk.ts';
import { kebabName } from '../generator/text.ts';

type Node = Record<string, unknown>;
type Visit = (node: Node, context: UserContext) => void;

const allowedXKeys = Object.keys(xKeys.properties);

/** A file of an operation has its name: `create-hold.yaml` for `createHold`. */
function operationFile(): { Operation: Visit } {
  return {
    Operation(operation, context) {
      const { location } = context;
      const id = operation['operationId'] as string;
      const expected = `${kebabName(id)}.yaml`;
      const came = basename(location.source.absoluteRef);
      if (came !== expected)
        context.report({
          message: `expected the file ${expected} for ${id}, came ${came}`,
          location: location.child('operationId'),
        });
    },
  };
}

/** What is asked for is written out: an unknown member is refused, so that a misspelt one is not lost. */
function closedRequest(): { RequestBody: { MediaType: Visit } } {
  return {
    RequestBody: {
      MediaType(media, context) {
        const { schema } = media as { schema?: Node };
        if (schema) closedBelow(schema, context.location.child('schema'), false, context, new Set());
      },
    },
  };
}

/** Redocly visits only the outermost schema of a request, so the rest is walked here. */
function closedBelow(
  schema: Node,
  location: Location,
  closedAround: boolean,
  context: UserContext,
  seen: Set<Node>,
): void {
  if (seen.has(schema)) return;
  seen.add(schema);
  const closing = closedAround || schema['unevaluatedProperties'] === false;
  const target = context.resolve<Node>(schema, location.source.absoluteRef);
  if (typeof schema['$ref'] === 'string' && target.node)
    closedBelow(target.node, target.location, closing, context, seen);
  if (isObject(schema) && !closedAround && !isClosed(schema)) {
    context.report({
      message: 'expected additionalProperties or unevaluatedProperties to be false in a request, came neither',
      location,
    });
  }
  for (const { path, keyword, schema: inner } of subschemas(schema)) {
    closedBelow(inner, location.child(path.split('/')), closing && branches.includes(keyword), context, seen);
  }
}

/** Keywords whose schemas judge the same value. */
const branches = ['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'not'];

function isObject(schema: Node): boolean {
  return schema['type'] === 'object' || schema['properties'] !== undefined;
}

function isClosed(schema: Node): boolean {
  if (typeof schema['additionalProperties'] === 'object' && schema['propertyNames'] !== undefined) return true;
  return schema['additionalProperties'] === false || schema['unevaluatedProperties'] === false;
}

/** A type that has a name can be spoken of: objects stand in openapi/v1/schemas. */
function noInlineObjects(): { Operation: { Schema: Visit } } {
  return {
    Operation: {
      Schema(schema, context) {
        const { location } = context;
        const inOperation = location.source.absoluteRef.includes('/operations/');
        if (inOperation && isObject(schema))
          context.report({
            message: 'expected a $ref to openapi/v1/schemas for an object, came the object itself',
            location,
          });
      },
    },
  };
}

/** Keys of our own each have a schema, in openapi/meta/x-keys.schema.json. */
function knownXKeys(): { any: { enter: Visit } } {
  return {
    any: {
      enter(node, context) {
        if (typeof node !== 'object' || node === null) return;
        for (const key of Object.keys(node)) {
          if (!key.startsWith('x-') || allowedXKeys.includes(key)) continue;
          context.report({
            message: `expected ${allowedXKeys.join(' or ')}, came ${key}`,
            location: context.location.child(key).key(),
          });
        }
      },
    },
  };
}

// oxlint-disable-next-line import/no-default-export -- Redocly asks a plugin for its default export.
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
