import { defineDetector } from '../../detector.ts';
import { judgeToken } from './judge.ts';

/**
 * Azure access keys behind their label: storage, Cosmos and Batch accounts (64 bytes in base64, 88 characters), Service Bus,
 * Event Hubs and IoT Hub (32 bytes, 44 characters).
 */
export default defineDetector({
  id: 'secret/azure-storage-key',
  category: 'credential',
  title: { ja: 'Azure のアクセスキー', en: 'Azure access key' },
  severity: 'high',
  wraps: true,
  needs: [
    'accountkey',
    'account_key',
    'accesskey',
    'access_key',
    'storage',
    'primarykey',
    'primary_key',
    'アカウントキー',
    'アクセスキー',
  ],
  source: 'https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string',

  pattern:
    /(?:(?:account|shared_?access|access|primary|secondary|storage)[_ -]?key|(?:アカウント|アクセス|ストレージ)キー)[^A-Za-z0-9+/\n]{1,12}(?<value>[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])/dgiu,
  accept: judgeToken,

  why: {
    ja: 'この鍵で、ストレージやメッセージを読み書きできます。',
    en: 'This key can read and change the storage or the queues.',
  },
  instead: {
    ja: '「AccountKey=<KEY>」のように置き換え、送ってしまった場合はポータルで再生成してください。',
    en: 'Write "AccountKey=<KEY>"; if it was already sent, regenerate it in the portal.',
  },

  examples: {
    hits: [
      'DefaultEndpointsProtocol=https;AccountName=aoba;AccountKey=«ukaxPphl9ENrk4VrPeDsBVHa89tfXW1lWTeo1vDrBDxIyA631U5q9EVCeveo3oh3U3tYm1sh82hFaxoO1zJxNP==»;EndpointSuffix=core.windows.net',
      'Endpoint=sb://aoba.servicebus.example/;SharedAccessKeyName=app;SharedAccessKey=«XzbnZOhq36EisEO5QY84gQNy5roCMC2yoktbqZl6PA1=»',
      'storage_key = "«jc5TYmrXdPs8gHY/LTvUxPJNtMdnI93R/7WetWIbG4zGglTDUv+N3wfAx3aFnsBalWLPVYd+a472z4yDmZH2WH==»"',
      'アクセスキーは«usI72UpOjmtaO5mE0Wk4SswUo5MQPSyUH3aYRkTkmyQZAIWOMAuJsx29xNkxw+2kZesjeN7m8cXX37y6YqJUeH==»です',
    ],
    misses: [
      'AccountKey=<your-account-key>',
      'AccountKey=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx==',
      'AccountKey=EMNBatUISTTynj6GJM8EmieqZtJkqC==',
      'AccountName=aoba;EndpointSuffix=core.windows.net',
    ],
  },
});
