export function ScenariosTab() {
  return null;
}
