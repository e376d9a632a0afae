import { defineDetector } from '../../detector.ts';
import { judgeToken } from './judge.ts';

/**
 * AWS session tokens: long base64 behind their label, or by the starts that the token service gives them.
 */
export default defineDetector({
  id: 'secret/aws-session-token',
  category: 'credential',
  title: { ja: 'AWS セッショントークン', en: 'AWS session token' },
  severity: 'high',
  needs: ['session_token', 'sessiontoken', 'security-token', 'securitytoken', 'security_token', 'fwog', 'iqoj'],
  source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html',

  pattern:
    /(?:(?:session|security)[_-]?token["']?[ ]{0,3}[:=][ ]{0,3}["']?|(?<![A-Za-z0-9+/])(?=FwoG|IQoJ))(?<value>[A-Za-z0-9+/]{100,2000}={0,2})(?![A-Za-z0-9+/=])/dgiu,
  accept: judgeToken,

  why: { ja: '期限までは、AWS を操作できる一時的な鍵です。', en: 'Until it expires it is a working key to AWS.' },
  instead: { ja: '値を消して「<SESSION_TOKEN>」と書いてください。', en: 'Write "<SESSION_TOKEN>" in its place.' },

  examples: {
    hits: [
      'AWS_SESSION_TOKEN=«FwoGZXIvYXdzGFQf2nbnrsmCc7Ei8Ujt5AI7bUptnf7p6ebsAwSv4woFIJWMNbSv+Hmeu9TzCGLQWKJEOY2LgClCgjlWjhkawuJElzYD9SjJVdjE8nZ45oJKJLHfnM4yq7vCFPvK6tB0pchsLyikt9DTUYnJpT9zqtihq2k+Kn6KaurbUpHl2rEZ46K/Ih+8»',
      '"SessionToken": "«IQoJb3JpZ2luEDEbZHR9x8F2nFsExwD+R1BkB6eTTrzJ/AwmFiJcOJoOVjZv4va94YZFl/O1NVlL6LJUuCbUJokhU5KHm+Z1t7UkqPXfExhlGgnDtSXWDlDqAj0HfSMmUVUKq6adcNhUOnYV4oV+NBImyn378tVEUGdN6XzQXGclPSZjEiIhosrWjddS6WjLFzO1N+VCCNEBmc+nVjWd==»"',
      'X-Amz-Security-Token: «fEE/HEXF+Orlupv6F7GR3IKKQqAsEONm1NIst8ENqBcT0IbQjemHiMTFzqoklkifUgThGEh2Jmsu/+4bhYiqKhzI8NY3Xpuq0C5yo9dePGdVZziTLINQTLqp8iuu2uOWUc6m05TzRguLRH6WgK7IfvfTj2KgjA3Y»',
      'トークン:«IQoJb3JpZ2lu3Z8TbYcgOQuMZEUe8qLdcJdpeb0TubD+7SCO53zZUsyFZU7ymUWBnFOQOZsD28i/eKxDChdhW4VYFLg1py8XA1y2PecFVb/H5ol7e5fDpkjtrbJTyhAv8x72TAYST8nr4SRJJimst7K8VFrswjMdZ0YDxBqgM4MW3gt/cBTpGcvv+em/JTPR3PiSg7BNTcpyZSxdFjx3cLWxcAhaQM3ZgO+t3M7Qav5WaB5I5895DJDbYJFl»',
    ],
    misses: [
      `AWS_SESSION_TOKEN=\${AWS_SESSION_TOKEN}`,
      'session_token: UEmUxfkCefENIdjZjRykJjB0GugTGOe9',
      'aws_session_token = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'SessionToken は一時的な認証情報に含まれます',
    ],
  },
});
