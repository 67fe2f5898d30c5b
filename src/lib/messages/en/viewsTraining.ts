/** English sentences: views of what trainings change. */
export const viewsTraining = {
  'views.training-ladder.title': 'The ladder of a training’s effect'
} as const;
