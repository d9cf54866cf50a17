import { useEffect, useState } from 'react';
import { useNotices } from '../../store/notices.ts';
import { NoticeCard } from './notice-card.tsx';
import './notices.css';

/**
 * What happened, in one live region that is there before the first notice. Notices wait while the pointer or the
 * keyboard is on any of them, and while the window is hidden, so that none goes unread.
 */
export function Notices() {
  const notices = useNotices();
  const [isHeld, setHeld] = useState(false);
  const isHidden = useIsHidden();
  return (
    <section
      className="notices"
      aria-label="Notices"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div role="status" className="notices-list">
        {notices.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} isPaused={(isHeld && notices.length > 0) || isHidden} />
        ))}
      </div>
    </section>
  );
}

function useIsHidden(): boolean {
  const [isHidden, setHidden] = useState(document.hidden);
  useEffect(() => {
    const show = () => setHidden(document.hidden);
    document.addEventListener('visibilitychange', show);
    return () => document.removeEventListener('visibilitychange', show);
  }, []);
  return isHidden;
}
