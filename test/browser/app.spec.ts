import { allSpecs } from '../app/all-specs.ts';
import { test } from './loopback-test.ts';

// These have cards of every kind between them; all lessons are played without a browser elsewhere.
allSpecs(test, ['what-may-leave', 'code-and-secrets', 'trade-secrets', 'ai-phishing']);
