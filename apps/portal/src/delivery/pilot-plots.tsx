import type { ComparedEvaluations } from '@hansa/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';
import { ScoreDots } from '../parts/plots.js';
import { AXES } from './axes.js';
import classes from './delivery.module.css';

type Pilot = ComparedEvaluations['pilots'][number];

/** The pilots of a version side by side, a plot for each question; what is not shown yet says why. */
export function PilotPlots({ pilots }: { pilots: readonly Pilot[] }) {
  const { t } = useTranslation(['delivery', 'words']);
  const format = useFormat();
  const labelOf = ({ country, firstDay }: Pilot) =>
    `${country ? format.country(country) : t('words:sessionForm.online')}, ${format.dayOf(`${firstDay}T12:00:00Z`)}`;
  const withheldOf = (pilot: Pilot) =>
    pilot.withheld &&
    t(pilot.withheld === 'open' ? 'results.untilThen' : 'results.tooFew', { closes: format.dayOf(pilot.closesAt) });
  return (
    <div className={classes.figures}>
      {AXES.map((axis, index) => (
        <ScoreDots
          key={axis}
          title={t(`words:evaluationAxis.${axis}`)}
          explained={index === AXES.length - 1}
          rowName={t('integration.pilot')}
          rows={pilots.map((pilot) => ({
            key: pilot.sessionId,
            label: labelOf(pilot),
            link: (
              <Link to="/training/sessions/$id/results" params={{ id: pilot.sessionId }}>
                {[labelOf(pilot), pilot.provider.name?.text].filter(Boolean).join(', ')}
              </Link>
            ),
            result: pilot.figures?.[axis] ?? null,
            withheld: withheldOf(pilot),
          }))}
        />
      ))}
    </div>
  );
}
