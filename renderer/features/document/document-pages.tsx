import { PageList } from '../../components/page-list.tsx';
import { usePreview } from './preview-store.ts';
import { useZoom } from './zoom.ts';

/** The pages of the meeting as it is now. */
export function DocumentPages() {
  const pages = usePreview((preview) => preview.pages);
  const problem = usePreview((preview) => preview.problem);
  return <PageList pages={pages} problem={problem} zoom={useZoom()} />;
}
