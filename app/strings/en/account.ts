export const account = {
  title: "Your account", name: "Name", email: "E-mail", roles: "Roles", language: "Language", password: "Password",
  changePassword: "Change the password", changeLead: "You stay signed in here and are signed out everywhere else.", oldPassword: "Password now",
  noPassword: "You have no password yet. Ask your administrator for a link to set one.",
  devices: "Signed in on", thisDevice: "This device", seen: (at: string) => `Last seen ${at}`, since: (at: string) => `Signed in ${at}`,
  endOthers: "Sign out everywhere else",
};
