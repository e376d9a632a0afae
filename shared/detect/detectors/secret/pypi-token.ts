import { defineDetector } from '../../detector.ts';
import { judgeToken, tokenPattern } from './judge.ts';

/**
 * PyPI upload tokens: a macaroon whose base64 begins with the site's name (`pypi-AgEIcHlwaS5vcmc` or the test site's).
 */
export default defineDetector({
  id: 'secret/pypi-token',
  category: 'credential',
  title: { ja: 'PyPI トークン', en: 'PyPI token' },
  severity: 'high',
  needs: ['pypi-age'],
  source: 'https://pypi.org/help/#apitoken',

  pattern: tokenPattern(/pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)/u, /[A-Za-z0-9_-]{50,1000}/u),
  accept: judgeToken,

  why: {
    ja: 'このトークンで、会社の名前でパッケージを公開できます。',
    en: "This token can publish packages in the company's name.",
  },
  instead: {
    ja: 'トークンを消してから相談し、送ってしまった場合は PyPI で無効化してください。',
    en: 'Ask without the token; if it was already sent, revoke it at PyPI.',
  },

  examples: {
    hits: [
      'password = «pypi-AgEIcHlwaS5vcmc9mvyi5wQjdJt1iPPDB6DnMsgD33ROkaP8ZXEQ67SrEBfLdwwp7WVJdQYoGXx8QJBgK0J7PcMAoGuyDeh2EaGGWzweSqZhNGqphv6GRR8bz1tM2vdpQKyQXlW»',
      'TWINE_PASSWORD="«pypi-AgEIcHlwaS5vcmcf64HL2SrRscZbCwcSwoxncenGUBMN4lV3t2RDbV9SWYiu2Bw4TRAp5pOwRAFjphVmuZX3zYWTu1rjBLkO9CBzSh4TCOONnqpxO1AB72Ax06VllXnMz2EnB4vVE5SyslwWPy0XaWknd9VB9B6pkTwqQ»"',
      '«pypi-AgENdGVzdC5weXBpLm9yZwnlSgCn2J4NEfQOgMpziAOD54JaVXYhq58izKFgfd6hKu3LwjOTPdQy4zklXiTx82sQnPL21kqLaUz2JBIGETxrbVce7B8Bw7KhtcO3nZtlXZDKmeXXE00v2agVz20eMU5x»',
      'トークン:«pypi-AgEIcHlwaS5vcmcQb2YxcdsifvwnkpYF4cCbcHDjZXBrDun1v1X6GEAGDYSrQJBll4FqcIwPvYRRCAGzYwSuCHLAVSNsCuaRhHQxjAMPpCyggj0CM2O»',
    ],
    misses: [
      'pypi-AgEIcHlwaS5vcmc',
      'pypi-AgEIcHlwaS5vcmcxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'pypi-agent-for-internal-mirror',
      'pip install pypi-attestations==0.0.12',
    ],
  },
});
