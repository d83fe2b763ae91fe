import './no-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './theme.css';
import './page.css';
import './shell/shell.css';
import './shell/parts.css';
import './graph/early-editor.css';
import './answer/answer.css';
import './persona/persona.css';
import './clock/clock.css';
import './phone/phone.css';
import './registry/registry.css';
import './origin/origin.css';
import './map/map.css';
import './narrow.css';
import { pageStorage } from './graph/page-storage.ts';
import { Page } from './page.tsx';

// The theme that the editor keeps, before the editor is there.
const theme = pageStorage.getItem('graphiql:theme');
if (theme === 'light' || theme === 'dark') document.body.classList.add(`graphiql-${theme}`);

const root = document.getElementById('page');
if (!root) throw new Error('index.html has no element #page');
createRoot(root).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
