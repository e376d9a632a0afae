import { mount } from './mount.tsx';
import { QuickCheck } from './quick-check.tsx';

void mount(<QuickCheck />);
