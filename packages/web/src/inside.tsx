import { RouterProvider } from '@tanstack/react-router'
import { router } from './router.tsx'

/** Every page, by address. */
export const Inside = () => <RouterProvider router={router} />
