// Does nothing: that it is active is all that others see of it.
exports.activate = () => undefined;
