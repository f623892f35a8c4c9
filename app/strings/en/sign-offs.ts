export const signOffs = {};
