import { create } from 'zustand';
import type { Contact } from '../bridge/loopback-host.ts';

interface ContactState {
  readonly contact: Contact;
  readonly report: (contact: Contact) => void;
}

/** Whether the host answers. Starts as `here`: the first call tells otherwise. */
export const useContact = create<ContactState>((set) => ({
  contact: 'here',
  report: (contact) => set({ contact }),
}));
