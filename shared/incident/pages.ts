import { SECRET_KINDS } from './secrets.ts';
import { SERVICE_PAGES } from './services.ts';

/** Where a company reports a leak: 個人情報保護委員会, 「漏えい等の対応とお役立ち資料」. */
export const PPC_REPORT_PAGE = 'https://www.ppc.go.jp/personalinfo/legal/leakAction/';

/** Every page of the guide. They open even where the policy forbids the service: what was sent there must be undone there. */
export const INCIDENT_PAGES: readonly string[] = [
  ...SERVICE_PAGES.flatMap(({ chat, share, training }) => [chat, share, training]).flatMap(({ address, help }) =>
    help === undefined ? [address] : [address, help],
  ),
  ...SECRET_KINDS.flatMap(({ address }) => (address === undefined ? [] : [address])),
  PPC_REPORT_PAGE,
];
