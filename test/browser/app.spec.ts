import { allSpecs } from '../app/all-specs.ts';
import { test } from './loopback-test.ts';

allSpecs(test);
