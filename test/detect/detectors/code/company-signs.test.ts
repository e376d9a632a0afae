import { describe, expect, it } from 'vitest';
import { companyEvidence } from '../../../../shared/detect/detectors/code/company-signs.ts';

const reasonsIn = (block: string): readonly string[] => companyEvidence(block).map(([reason]) => reason);

describe('signs of a company of its own', () => {
  it.each([
    ["import { ledger } from '@hoshino-internal/ledger';", ['company-import']],
    ['import jp.co.hoshino.keiri.Denpyo;', ['company-import']],
    ['"git+ssh://git@git.hoshino.jp/lib/keiri.git"', ['company-import']],
    ["const api = 'http://stock.intra/api';", ['company-host']],
    ["fetch('https://wiki.hoshino.jp/x')", ['company-host']],
    ['# Copyright (c) 2026 株式会社ほしの\nx = 1', ['company-notice']],
    ['// SPDX-License-Identifier: UNLICENSED\nrun();', ['company-notice']],
    ['/* All rights reserved. */\nint a;', ['company-notice']],
    ['// 社外秘\nrun();', ['company-notice']],
    ['-- TODO(sakaguchi): remove\nrun()', ['company-note']],
    ['// 担当: 坂口\nrun();', ['company-note']],
    ['x = 1  # KEIRI-482 の対応', ['company-note']],
    ["' 改修No.31\nx = 1", ['company-note']],
    ['// SPDX-License-Identifier: MIT\nrun();', ['open-licence']],
    ['/* Copyright 2020 Someone\n * Licensed under the Apache License */', ['open-licence']],
  ])('%s', (block, expected) => {
    expect(reasonsIn(block)).toEqual(expected);
  });

  it.each([
    "import { useState } from 'react';",
    "import x from '@types/node';",
    'import java.util.List;',
    "fetch('https://api.example.com/v1')",
    '// encoded as UTF-8, see RFC-2119\nrun();',
    '-- TODO: make this faster',
    'x.local = 3',
  ])('none in %s', (block) => {
    expect(reasonsIn(block)).toEqual([]);
  });

  it('a public licence lowers the confidence, the rest raise it', () => {
    const weights = companyEvidence('// SPDX-License-Identifier: MIT\nfetch("http://a.intra/x")');
    expect(weights.map(([reason, weight]) => [reason, Math.sign(weight)])).toEqual([
      ['company-host', 1],
      ['open-licence', -1],
    ]);
  });
});
