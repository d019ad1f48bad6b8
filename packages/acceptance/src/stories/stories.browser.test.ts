import { runStories } from './run-stories.ts'
import { startStand } from './start-stand.ts'

// In English too, and through NGINX: deploy/stories.deploy.test.ts.
runStories(startStand, ['ko'])
