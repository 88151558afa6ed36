/*
 * Says in plain words why the pane cannot start, where it cannot: the words stand in the page, hidden until then.
 * It is plain ES5 and runs before Office.js and the pane's own scripts, which old engines cannot even parse.
 */
(function () {
  'use strict';

  /* Taken away, the pane's own scripts have no place to start in. */
  function stop(reasons) {
    var pane = document.getElementById('pane');
    var all = document.querySelectorAll('[data-reason]');
    var address = document.getElementById('workbench-address');
    var i;
    if (pane) pane.parentNode.removeChild(pane);
    for (i = 0; i < all.length; i += 1) {
      if (reasons.indexOf(all[i].getAttribute('data-reason')) < 0) all[i].setAttribute('hidden', 'hidden');
      else all[i].removeAttribute('hidden');
    }
    address.textContent = address.href;
    document.getElementById('cannot-start').removeAttribute('hidden');
  }

  /* What the pane is written in (2022): unknown to Internet Explorer's engine (Trident), old Edge's and old Safari's. */
  function knowsTheLanguage() {
    return typeof Object.hasOwn === 'function' && typeof Array.prototype.at === 'function';
  }

  /* Excel 2019 and older end at ExcelApi 1.8, whatever engine shows the page. */
  function reasonAgainst(info) {
    if (info.host !== Office.HostType.Excel) return 'outside-excel';
    if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return 'old-excel';
    if (knowsTheLanguage()) return null;
    return info.platform === Office.PlatformType.Mac ? 'old-mac' : 'no-webview';
  }

  function look() {
    if (typeof Office === 'undefined') {
      stop(['no-office']);
      return;
    }
    /* Office may never get ready in an old engine: until it is, both causes stand there. */
    if (!knowsTheLanguage()) stop(['old-excel', 'no-webview']);
    Office.onReady(function (info) {
      var reason = reasonAgainst(info);
      if (reason) stop([reason]);
    });
  }

  /* The page is read and no deferred script has run yet. */
  document.onreadystatechange = function () {
    if (document.readyState !== 'interactive') return;
    document.onreadystatechange = null;
    look();
  };
})();
