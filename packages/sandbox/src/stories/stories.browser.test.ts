import { runStories } from './run-stories.ts'
import { startStand } from './start-stand.ts'

runStories(startStand)
