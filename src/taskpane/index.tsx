/// <reference types="office-js" />
import { createRoot } from 'react-dom/client';
import { webEn } from '../strings/en/web';
import { webUz } from '../strings/uz/web';

/** Until the pane works in Excel, the page says so and names the workbench; it promises nothing. */
function start(): void {
  const place = document.getElementById('pane');
  if (!place) return;
  createRoot(place).render(
    <main>
      <h1>IshReja</h1>
      <p>{webUz.paneComesLater}</p>
      <p lang="en">{webEn.paneComesLater}</p>
      <p>
        <a href="index.html" target="_blank" rel="noreferrer">
          {webUz.openWorkbench}
        </a>
      </p>
    </main>,
  );
}

void Office.onReady(start);
