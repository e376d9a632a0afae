import '../styles/index.css';
import '../screens/training/training.css';
import '../screens/training/cards.css';
import '../screens/training/doing-cards.css';
import './player.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Lesson } from '../../shared/train/lesson.ts';
import { findLesson } from '../../shared/train/lesson-list.ts';
import { setHost } from '../bridge/bridge.ts';
import { followAppearance } from '../state/appearance.ts';
import { useSettings } from '../state/settings-store.ts';
import { cmi5Launch, cmi5Link } from './cmi5-link.ts';
import type { Link } from './link.ts';
import { lmsHost } from './lms-host.ts';
import { LmsPage, NoLesson } from './lms-page.tsx';
import { scormLink } from './scorm-link.ts';
import { secondsInSight } from './seconds-in-sight.ts';

/** Plays the lesson that the address names, and tells the learning system that opened the page. */
async function play(root: HTMLElement): Promise<void> {
  const query = new URLSearchParams(window.location.search);
  const language = (query.get('lang') ?? window.navigator.language).startsWith('ja') ? 'ja' : 'en';
  const lesson = findLesson(query.get('lesson') ?? '');
  const link = lesson === undefined ? undefined : await openLink().catch(() => undefined);
  if (lesson === undefined || link === undefined) {
    createRoot(root).render(<NoLesson language={language} />);
    return;
  }
  await open(root, lesson, link, language);
}

async function openLink(): Promise<Link | undefined> {
  const launch = cmi5Launch(window.location.search);
  return launch === undefined ? scormLink(window) : cmi5Link(launch);
}

async function open(root: HTMLElement, lesson: Lesson, link: Link, language: 'ja' | 'en'): Promise<void> {
  const seconds = secondsInSight(document, () => performance.now());
  const host = lmsHost(lesson, link, seconds, language);
  setHost(host);
  await useSettings.getState().load();
  followAppearance(document);
  window.addEventListener('pagehide', () => link.leave(host.standing()));
  createRoot(root).render(
    <StrictMode>
      <LmsPage lesson={lesson} />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root !== null) void play(root);
