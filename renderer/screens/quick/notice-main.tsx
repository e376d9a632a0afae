import { mount } from './mount.tsx';
import { Notice } from './notice.tsx';

void mount(<Notice />);
