import { createRoot } from 'react-dom/client';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import './workbench.css';

const place = document.getElementById('workbench');
if (place)
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <h1>IshReja</h1>
    </FluentProvider>,
  );
