#!/usr/bin/env node
import module from 'node:module';

// What a start loads was compiled by the one before it: Node keeps that, from 22 on. Before anything that is worth keeping is loaded.
module.enableCompileCache?.();
await import('./run.ts');
